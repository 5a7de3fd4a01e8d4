/** Nouns that may stand for a speaker, lower case. */
const set = (words: string) => new Set(words.split(' '));

/** Things that are written or said: "her letter said", "a message stating". Their words are their author's. */
export const DOCUMENTS = set(
  'statement letter message post tweet email e-mail memo note report article document release book memoir essay column ' +
    'op-ed editorial filing lawsuit complaint affidavit indictment ruling decision order opinion dissent testimony text ' +
    'sign banner poster placard shirt t-shirt badge sticker notice transcript summary email speech blog thread survey poll study paper review analysis motion petition ' +
    'brief resolution declaration constitution law bill clause website page caption advert ad spot video headline manifesto',
);

/** Titles that stand before a name. */
export const TITLES = set(
  'mr mrs ms mx miss dr sir lord lady dame sen rep gov gen lt col capt sgt maj adm cmdr prof rev president vice prime minister senator ' +
    'congressman congresswoman representative governor mayor judge justice professor ambassador secretary general colonel captain ' +
    'admiral sheriff chancellor chairman chairwoman speaker king queen prince princess pope father sister brother former rabbi ' +
    'bishop archbishop cardinal imam detective officer commissioner premier deputy acting candidate nominee',
);

const ORGANISATIONS = set(
  'museum theatre theater company firm ministry department agency government administration campaign party committee council court commission bank ' +
    'university school college police army military union association group organisation organization charity foundation ' +
    'newspaper magazine network channel station site website paper institute office bureau board club team league federation ' +
    'church embassy authority regulator airline hospital studio label publisher parliament congress senate house cabinet ' +
    'kremlin pentagon navy air force service fund coalition alliance society trust watchdog startup maker manufacturer retailer ' +
    'operator developer supplier outlet broadcaster daily corporation conglomerate subsidiary state country city county nation',
);

/** True for a phrase whose head noun (lower case) is a body or a document rather than somebody. */
export function isOrganisationNoun(head: string): boolean {
  return ORGANISATIONS.has(head) || DOCUMENTS.has(head);
}

/** Descriptions that fit most people in the news: "the official" mostly is who has just spoken. */
export const GENERAL_ROLES = set(
  'official minister politician lawmaker executive diplomat leader politician author actor singer writer scientist lawyer businessman businesswoman activist',
);
