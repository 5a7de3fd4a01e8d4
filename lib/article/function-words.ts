import { wordsIn } from '../text/letters.ts';

/**
 * The commonest words of each language: enough to tell languages apart in running text at a twentieth of the size of an
 * n-gram detector, which would take more than half of the reader script's budget.
 */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for with on as it he by from at are this be has have an but not they which or were his',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass bei einer um nach',
  fr: 'le la les des et en du une que est dans pour qui par sur pas plus au il ce son avec un aux ne se cette mais sont',
  es: 'el la de que y los en las del se por con una para es al un lo como más su ha no este sus pero fue',
  pt: 'o a de que e do da os em para com uma não na no dos as um por mais se ao foi como das sua à são ele',
  it: 'il di che la e per un del in della con è non si le dei nel una sono da alla i ha più anche al gli come',
  nl: 'de het een van en in dat is op te voor met zijn niet aan er ook om die als bij door naar maar hij worden wordt nog',
  sv: 'och att det som en på är av för med den till inte har i de ett om men var jag han från vi så kan också',
  no: 'og i det som på en er av for til med at har ikke den de et om men var jeg han fra vi så kan også blir etter',
  da: 'og i det at en er af til på som for med den ikke har de et om men var jeg han fra vi så kan også bliver efter',
  fi: 'ja on ei että oli hän se mutta ovat myös kun joka mukaan sen ole jo tai sekä kuin hänen olla vuoden',
  pl: 'w i na się z do nie że jest to o jak po przez dla od za oraz który są ale ma co tym także',
  cs: 'a v se na je že o s z do i by jako pro ale za to jsou podle by však který také už po ve jeho',
  sk: 'a v sa na je že o s z do aj by ako pre ale za to sú podľa však ktorý už po vo jeho pri',
  hu: 'a az és hogy nem is egy ez de meg volt csak már el ki mint azt még után lesz aki szerint vagy',
  ro: 'și în de la cu a care pe din nu este o mai să au fost un prin sau după al ale pentru',
  hr: 'i u je na se da su za od koji to s kako ne će iz ali što bi o a nije do godine',
  tr: 've bir bu için de da ile olarak çok daha olan gibi sonra kadar en ise olduğu dedi ne o var göre',
  id: 'yang dan di dari untuk dengan ini itu pada tidak dalam akan juga ke ada oleh saat kata telah mereka',
  vi: 'và của là có được cho trong một những không các với người đã khi này từ để',
  ru: 'и в на не что с по из за от как это к для его а но он о был также у до',
  uk: 'і в на що з до не та за у від про як для це його але він був також а й',
  bg: 'и на да се за от е в с не че по са като до при но ще беше си а',
  ar: 'في من على إلى أن التي عن مع هذا الذي ما لا كان هذه بعد بين',
  fa: 'و در به از که این را با است برای آن یک خود تا بر',
};

const PROFILES = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));

/** Languages that can be told by their words. */
export const KNOWN_BY_WORDS = new Set(Object.keys(FUNCTION_WORDS));

/** Share of a text's words that are function words of each language: best first, none for a text without words. */
export function languagesByWords(text: string): { language: string; share: number }[] {
  const tokens = wordsIn(text.toLowerCase().replace(/\d+/g, ' '));
  if (tokens.length === 0) return [];
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return PROFILES.map(({ language, words }) => {
    let known = 0;
    for (const word of words) known += counts.get(word) ?? 0;
    return { language, share: known / tokens.length };
  }).sort((a, b) => b.share - a.share);
}
