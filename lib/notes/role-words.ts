/**
 * Words that head a role ("minister"), that may stand before one ("prime"), and that end a walk through a noun phrase.
 * Lower case, singular. Plurals are told by `isGroupHead`.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Nouns that say what somebody is or does. */
export const ROLE_HEADS = words(`
  president premier chancellor minister secretary senator congressman congresswoman representative governor mayor mayoress
  councillor councilor councilman councilwoman lawmaker legislator mp mep msp speaker leader chief head chair chairman
  chairwoman chairperson director executive ceo cfo cto coo cio founder owner partner principal king queen prince princess
  duke duchess emperor empress sultan pope cardinal archbishop bishop priest pastor reverend rabbi imam ayatollah sheikh
  ambassador envoy diplomat consul attaché commissioner prosecutor attorney lawyer barrister solicitor advocate judge justice
  magistrate sheriff general admiral colonel major captain lieutenant sergeant corporal commander brigadier marshal officer
  detective inspector superintendent constable agent analyst economist historian sociologist psychologist psychiatrist
  scientist physicist chemist biologist researcher professor lecturer academic scholar fellow expert specialist strategist
  consultant adviser advisor aide spokesman spokeswoman spokesperson doctor physician surgeon nurse midwife teacher
  headteacher headmaster student graduate journalist reporter correspondent columnist editor photographer photojournalist
  videographer cameraman broadcaster presenter anchor host producer director filmmaker screenwriter writer author poet
  novelist playwright actor actress comedian singer songwriter musician rapper conductor pianist violinist composer artist
  painter sculptor designer architect engineer developer programmer entrepreneur businessman businesswoman investor
  billionaire tycoon magnate banker trader broker manager coordinator co-ordinator administrator supervisor official
  bureaucrat politician candidate nominee activist campaigner organizer organiser protester demonstrator volunteer dissident
  whistleblower coach player striker midfielder defender goalkeeper winger quarterback pitcher captain champion athlete
  runner sprinter swimmer boxer cyclist golfer footballer cricketer driver pilot astronaut cosmonaut farmer fisherman
  worker waiter waitress chef baker butcher shopkeeper vendor resident neighbour neighbor villager pensioner survivor victim
  witness suspect defendant gunman prisoner inmate refugee migrant veteran soldier airman sailor fighter militant rebel
  warlord strongman dictator ruler monarch heir mother father mom mum dad parent wife husband spouse fiancé fiancée boyfriend
  girlfriend son daughter brother sister widow widower uncle aunt cousin nephew niece grandmother grandfather grandson
  granddaughter godfather godmother stepfather stepmother stepson stepdaughter friend colleague ally rival opponent
  predecessor successor counterpart deputy assistant delegate member socialist conservative liberal democrat republican peer
  donor philosopher theologian meteorologist climatologist epidemiologist virologist pathologist astronomer geologist
  ecologist botanist zoologist archaeologist anthropologist demographer pollster treasurer whip clerk registrar dean provost
  trustee governor regulator ombudsman auditor accountant trainer instructor curator librarian archivist blogger influencer
  youtuber streamer model socialite philanthropist commentator pundit critic counsel negotiator mediator interpreter
  translator guide ranger firefighter paramedic carer caretaker landlord landlady tenant teenager backpacker tourist
  skipper umpire referee jockey secretary-general editor-in-chief commander-in-chief vice-president vice-chancellor
  attorney-general president-elect mayor-elect governor-elect undersecretary paymaster sommelier hotelier restaurateur
  publisher illustrator cartoonist choreographer dancer ballerina soprano tenor oncologist cardiologist neurologist
  immunologist toxicologist pulmonologist paediatrician pediatrician dermatologist dentist vet veterinarian therapist counsellor counselor
  statistician mathematician linguist geographer oceanographer hydrologist seismologist volcanologist conservationist
  environmentalist feminist reformer revolutionary separatist nationalist chaplain vicar rector abbot nun monk star legend
  icon maestro drummer guitarist bassist frontman vocalist superintendent treasurer lobbyist superstar czar tsar radical
  figure policeman policewoman watchman guard bodyguard detective coroner investigator inspector barman barmaid bartender
  salesman saleswoman technician mechanic electrician plumber carpenter builder miner trucker courier vp svp evp plaintiff`);

/** Ranks and offices as they are abbreviated before a name. Written without the full stop. */
export const ABBREVIATED_HEADS = words(
  `gen lt col sgt maj capt adm rep sen gov pres brig supt cmdr insp det dr prof rev`,
);

/** Military and police ranks, in full and abbreviated; "Maj-Gen" is made of two. */
const RANKS = words(`
  general admiral colonel major captain lieutenant sergeant corporal brigadier marshal private rear vice air staff
  gen lt col sgt maj capt adm brig cpl`);

/** Whether a word is (part of) a rank. */
export const isRank = (word: string): boolean =>
  bare(word)
    .split('-')
    .every((part) => RANKS.has(part));

/** Forms of address: skipped between a role and a name; no role themselves. */
export const HONORIFICS = words(
  `mr mrs ms miss mx sir dame lord lady dr prof rev hon datuk dato dato' datin tan sri seri tun shri smt`,
);

/** Adjectives and nouns that stand before a role and belong to it. */
export const ROLE_MODIFIERS = words(`
  former ex then acting interim deputy vice assistant associate senior junior chief prime foreign home interior finance
  defense defence health education trade energy environment environmental justice labor labour communications information
  science technology transport agriculture culture tourism sports youth first second third executive managing general global
  national regional local state federal provincial municipal military political economic financial legal human new newly
  incoming outgoing longtime long-time long-serving veteran retired late current previous old one-time co founding
  independent opposition ruling lead leading top high special personal private public press media security research visiting
  emeritus honorary freelance visual visuals sports news single far-right left-wing right-wing centre-left centre-right
  center-left center-right socialist conservative liberal progressive civil rights climate criminal attorney crisis court
  police fire army navy naval air force intelligence royal catholic anglican chief district city county town village party
  campaign election business tech film movie television tv radio pop rock rap soul opera jazz football soccer basketball
  baseball rugby cricket tennis golf hockey racing world olympic award-winning nobel prize-winning elder younger eldest
  oldest youngest twin adoptive high-school school university college primary secondary math maths history professional
  two-time three-time four-time five-time amateur schools prisons counter-extremism self-styled self-proclaimed presidential vice-presidential parliamentary
  congressional senate house cabinet government diplomatic permanent full-time part-time talent hedge fund investment bank
  real estate property oil gas mining shipping airline car auto fashion food wine data software computer marine nuclear
  medical clinical surgical religious spiritual supreme constitutional appeals circuit trial transport rail road water
  power utility pipelines pipeline housing planning budget tax central committee council board union trade-union student
  standards ethics equality women's children's consumer counter-terrorism counterterrorism anti-corruption pro-democracy
  career principal head line staff bilingual married fellow alleged suspected accused convicted disgraced
  ousted jailed company industry aerospace regime prison hospital church hotel restaurant theatre theater museum orchestra
  union eventual presumptive presumed likely potential possible prospective would-be aspiring failed unsuccessful purported reputed
  supposed so-called unofficial wildlife planetary space athletic study crime drug farm bakery bus lorry truck taxi`);

/** Role heads that name a relation: without its owner such a note says nothing. */
export const RELATIONS = words(`
  mother father mom mum dad parent wife husband spouse fiancé fiancée boyfriend girlfriend son daughter brother sister widow
  widower uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter godfather godmother stepfather
  stepmother stepson stepdaughter friend colleague ally rival opponent predecessor successor counterpart agent boss partner
  neighbour neighbor fan guest member heir`);

/** "friend", "ex-wife", "godfather". */
export const isRelation = (word: string): boolean => RELATIONS.has(word.slice(word.lastIndexOf('-') + 1));

/** Ranks and parts in a story that say little on their own: any other role is better. */
export const WEAK_HEADS = words(`
  general admiral colonel major captain lieutenant sergeant corporal brigadier marshal commander gen lt col sgt maj capt adm
  brig witness victim guest suspect resident member figure star legend icon fighter`);

/** Words at which a noun phrase to the left of a name ends. */
export const PHRASE_STOPS = words(`
  said say says saying told tell tells according by to in on at with from and or but nor when after before that which who whom
  whose as while about against during since until because if although though than between among over under is was were are be
  been being has have had will would could should may might did does do named called include includes including included
  joined met meet meets asked ask asks told urged quoting like visiting not never also now just even yet still so both either
  only via per upon amid following despite without within toward towards into onto near around through across behind
  beyond plus minus versus vs january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday today yesterday tomorrow earlier later last next this these those there here
  day moment week month year holiness excellency majesty highness eminence honour
  meanwhile however instead moreover besides indeed perhaps reported reports report made make makes saw see sees praised praise backed back thanked thank accused succeeded replaced
  chose beat won sent gave took brought caught shot held kept lost paid sold taught thought wrote drew fought quit hit
  replace elected appointed appoint calling naming when how why what where it they we you i he she`);

/** Words that end an apposition after a name when no comma does. */
export const CLAUSE_STARTS = words(`
  who whom whose which that where when while after before because although though if as said says say told tells added adds
  wrote writes has had have was were is are be will would could should did does urged denied warned argued posted reported
  dubbed but and or since until stated noted insisted claimed announced explained declared acknowledged replied responded
  asked suggested told`);

/** Public offices: who holds one is known by it before anything else. */
export const OFFICES = words(`
  president premier chancellor minister secretary senator sen congressman congresswoman governor gov mayor ambassador king queen
  pope taoiseach pm vice-president secretary-general`);

/** Words that say somebody is it no more. */
export const NO_MORE = words(`former ex then-president retired late onetime one-time previous old`);

const bare = (word: string): string => word.toLowerCase().replace(/[’']s?$/u, '');

/** Whether a word heads a role in the singular: "minister", "co-founder", "ex-wife", "Gov". */
export function isRoleHead(word: string): boolean {
  const lower = bare(word);
  // Written small it is the afternoon.
  if (word === 'PM' || word === 'PM’s') return true;
  if (ROLE_HEADS.has(lower) || (ABBREVIATED_HEADS.has(lower) && !HONORIFICS.has(lower))) return true;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return last !== lower && ROLE_HEADS.has(last);
}

/** Whether a word heads a role of several people: "ministers", "radicals", "businesswomen". */
export function isGroupHead(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.endsWith('men')) return ROLE_HEADS.has(`${lower.slice(0, -3)}man`);
  return lower.endsWith('s') && !ROLE_HEADS.has(lower) && ROLE_HEADS.has(lower.slice(0, -1));
}
