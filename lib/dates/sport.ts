const WORDS =
  /\b(?:half-?time|touchdowns?|quarterbacks?|play-?offs?|innings|kick-?off|offside|goalkeeper|goalless|midfielder|striker|defender|winger|equali[sz]er|overtime|free throws?|three-pointer|field goals?|first-half|second-half|scored|Premier League|head coach|teammates?)\b/g;
/** So many different words of games make a report of one. */
const ENOUGH = 4;

/** True when the article reports a game. */
export function isSportReport(text: string): boolean {
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORDS)) {
    found.add(word);
    if (found.size >= ENOUGH) return true;
  }
  return false;
}
