/** Nouns that name a post or a calling, and stand for the person who holds it ("the governor"). Lower case → one form for all. */
const FORMS =
  'president premier=prime_minister prime_minister pm=prime_minister taoiseach=prime_minister chancellor minister secretary governor ' +
  'gov=governor senator sen=senator congressman=representative congresswoman=representative representative rep=representative ' +
  'mayor king queen prince princess duke duchess earl emperor pope pontiff=pope general gen=general admiral adm=admiral colonel ' +
  'col=colonel captain capt=captain major lieutenant lt=lieutenant sergeant sgt=sergeant commander commander-in-chief=commander ' +
  'brigadier marshal chief head=chief boss=chief director chairman=chair chairwoman=chair chairperson=chair chair ceo=chief_executive ' +
  'chief_executive coach manager striker goalkeeper keeper=goalkeeper defender midfielder winger forward quarterback pitcher ' +
  'captain skipper=captain judge justice magistrate ambassador envoy=ambassador commissioner lord=peer baroness=peer peer mp ' +
  'lawmaker backbencher=mp singer actor actress=actor author writer=author novelist=author designer rapper comedian star musician ' +
  'artist painter director filmmaker=director producer lawyer attorney=lawyer solicitor=lawyer barrister=lawyer professor founder ' +
  'co-founder=founder cofounder=founder leader spokesman=spokesperson spokeswoman=spokesperson spokesperson bishop archbishop ' +
  'cardinal imam rabbi priest vicar pastor detective inspector officer sheriff superintendent counselor counsellor=counselor ' +
  'scientist economist analyst activist candidate billionaire tycoon mogul journalist reporter editor historian teacher nurse ' +
  'doctor surgeon engineer farmer banker investor dictator prosecutor coroner speaker attorney_general secretary_general ' +
  'monarch=king champion sprinter boxer golfer jockey trainer referee commentator broadcaster presenter host chef architect';

/** Head noun, one or two words with a space → canonical form. */
export const ROLE_HEADS: ReadonlyMap<string, string> = new Map(
  FORMS.split(' ').map((entry) => {
    const [form, canonical = form] = entry.split('=') as [string, string?];
    return [form.replace('_', ' '), (canonical as string).replace('_', ' ')];
  }),
);

/** A role that may be called by a wider one: a secretary of defence is a minister, an ambassador an envoy. */
export const WIDER: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    secretary: ['minister', 'chief'],
    minister: ['chief'],
    director: ['chief'],
    commissioner: ['chief'],
    'chief executive': ['chief'],
    chair: ['chief'],
    general: ['commander'],
    senator: ['lawmaker'],
    representative: ['lawmaker'],
    mp: ['lawmaker'],
    singer: ['star', 'artist', 'musician'],
    rapper: ['star', 'artist', 'musician'],
    musician: ['artist'],
    actor: ['star'],
    dictator: ['leader'],
  }),
);

/** Words that may stand between "the" and the role and change nothing about who is meant. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  (
    'new young longtime long-time embattled outgoing veteran current sitting then popular controversial firebrand first-term ' +
    'second-term hand-picked elderly disgraced ousted deposed acting interim newly elected re-elected right-wing left-wing far-right ' +
    'far-left conservative liberal centrist populist fellow local regional national state federal top senior junior deputy'
  ).split(' '),
);

export const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'ousted', 'deposed']);

export const PARTIES: ReadonlySet<string> = new Set(
  'labour tory conservative democratic democrat republican liberal socialist green communist independent'.split(
    ' ',
  ),
);

/** Bodies that say both the country and the portfolio. */
export const STANDS_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['pentagon', ['us', 'defense']],
  ['kremlin', ['russian']],
]);

/** Words that mean one place or body. */
const SAME: readonly string[] = [
  'us u.s american america united states washington',
  'uk u.k british britain united kingdom',
  'eu e.u european europe',
  'french france',
  'dutch netherlands',
  'swiss switzerland',
  'polish poland',
  'danish denmark',
  'spanish spain',
  'greek greece',
  'chinese china',
  'turkish turkey türkiye',
  'welsh wales',
  'irish ireland',
  'finnish finland',
  'swedish sweden',
  'thai thailand',
  'defense defence war',
  'russian russia moscow',
  'filipino philippine philippines',
  'german germany',
];

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => line.split(' ').map((word) => [word, line] as const)),
);
/** Alike, but not the same place. */
const SIMILAR: ReadonlySet<string> = new Set(
  'austrian austria australian australia nigerian nigerien niger slovak slovenian'.split(' '),
);
const STEM = 4;
/** Longest ending that makes an adjective of a country's name. */
const ENDING = 4;

/** Do two modifiers mean the same place or body ("American", "U.S."; "Ukrainian", "Ukraine")? Folded words. */
export function meanSame(a: string, b: string): boolean {
  if (a === b) return true;
  const group = GROUP_OF.get(a);
  if (group !== undefined) return group === GROUP_OF.get(b);
  if (a.length <= STEM || b.length <= STEM) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return (
    same >= STEM &&
    a.length - same <= ENDING &&
    b.length - same <= ENDING &&
    !SIMILAR.has(a) &&
    !SIMILAR.has(b)
  );
}
