/** Can one word be the other with one letter changed, added, left out, or two neighbours swapped? Linear. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const left = endA - start;
  const right = endB - start;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

const SHORT_FORMS =
  'joe:joseph bill:william will:william bob:robert rob:robert bobby:robert jim:james jimmy:james mike:michael tom:thomas ' +
  'dick:richard rick:richard rich:richard tony:anthony dan:daniel danny:daniel dave:david steve:steven steve:stephen ' +
  'chris:christopher matt:matthew nick:nicholas ben:benjamin sam:samuel sam:samantha alex:alexander alex:alexandra ed:edward ' +
  'ted:edward ted:theodore ken:kenneth greg:gregory jeff:jeffrey jon:jonathan josh:joshua andy:andrew tim:timothy pete:peter ' +
  'ron:ronald don:donald larry:lawrence jerry:gerald gerry:gerald liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine ' +
  'kate:catherine kathy:kathleen katie:katherine meg:margaret maggie:margaret peggy:margaret sue:susan jen:jennifer ' +
  'jenny:jennifer becky:rebecca debbie:deborah barb:barbara pat:patricia pat:patrick patty:patricia vicky:victoria ' +
  'sandy:sandra abby:abigail nate:nathan nate:nathaniel zach:zachary fred:frederick charlie:charles chuck:charles ' +
  'harry:henry hank:henry jack:john johnny:john leo:leonard max:maximilian vlad:vladimir kostya:konstantin misha:mikhail ' +
  'bernie:bernard al:albert al:alan ray:raymond stan:stanley walt:walter doug:douglas phil:philip phil:phillip russ:russell ' +
  'gabe:gabriel manny:manuel pepe:jose paco:francisco xander:alexander gus:august gus:augustus vince:vincent mitch:mitchell';

const PAIRS: ReadonlySet<string> = new Set(SHORT_FORMS.split(' '));

/** "joe" and "joseph", in either order. Folded names. */
export function isShortForm(a: string, b: string): boolean {
  return PAIRS.has(`${a}:${b}`) || PAIRS.has(`${b}:${a}`);
}
