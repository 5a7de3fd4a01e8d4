/** Verbs that introduce what somebody said, by how sure a sign of speech they are. */

/** Hardly ever anything else beside a quotation. Base forms. */
const SAYING =
  'say tell ask write add tweet post argue note explain reply insist state declare claim warn announce continue conclude ' +
  'respond admit acknowledge complain joke quip recall remark comment counter predict stress emphasize emphasise boast ' +
  'brag vow exclaim shout yell scream cry whisper mutter concede confess contend caution observe opine proclaim ' +
  'reiterate retort lament assert allege affirm testify theorize theorise marvel muse gush fume chant interject ' +
  'elaborate implore beseech bemoan grumble grouse crow deadpan intone text email blog blurt growl sneer snap chide ' +
  'tease thunder pronounce summarise summarize clarify reason plead urge beg echo narrate recount reassure ' +
  'volunteer proffer riff rant bellow holler stammer sob sigh laugh chuckle bristle vent scoff rejoin paraphrase ' +
  'go profess attest posit surmise speculate hypothesize quote read message caption chime bark retaliate shoot fire';

/** Also speech, but as often something else. */
const SPEAKING =
  'agree answer believe call charge confirm deny demand promise pledge suggest think feel hope fear worry report repeat ' +
  'reveal rule find conclude propose point request tout mock deride denounce dismiss describe characterize characterise ' +
  'label brand dub term deem accuse blame blast slam bash criticize criticise condemn decry praise hail laud applaud ' +
  'attack assail lambast lambaste rip hammer defend refer cite quote question doubt dispute reject rail rebuke scold ' +
  'taunt ridicule compare liken portray paint cast regard consider view tag nickname rate hint signal imply indicate ' +
  'disclose estimate advise recommend assure remind inform notify thank congratulate invoke tease appeal decide ' +
  'order instruct greet stipulate specify outline detail maintain express voice issue offer sing begin start open close ' +
  'finish end tell address advocate bill blog boo challenge mention know hear ' +
  'reckon guess suppose suspect fret swear wonder write gripe predict savage skewer pan lash champion credit ' +
  'press interrupt enthuse demur gripe murmur mumble groan moan inquire enquire query interrupt intervene roar hiss whine drawl pontificate bluster ' +
  'reference exhort entreat counsel lecture diagnose classify deplore single claim urge invite attribute cheer wish pray assume';

const IRREGULAR: Record<string, string[]> = {
  say: ['said', 'says', 'saying'],
  tell: ['told', 'tells', 'telling'],
  write: ['wrote', 'writes', 'writing', 'written'],
  think: ['thought', 'thinks', 'thinking'],
  feel: ['felt', 'feels', 'feeling'],
  find: ['found', 'finds', 'finding'],
  begin: ['began', 'begins', 'beginning', 'begun'],
  hold: ['held', 'holds', 'holding'],
  go: ['went', 'goes', 'going'],
  swear: ['swore', 'swears', 'sworn'],
  sing: ['sang', 'sings', 'singing'],
  shoot: ['shot', 'shoots', 'shooting'],
  mean: ['meant', 'means', 'meaning'],
  know: ['knew', 'knows', 'knowing'],
  see: ['saw', 'sees', 'seeing'],
  show: ['showed', 'shows', 'showing', 'shown'],
  hear: ['heard', 'hears', 'hearing'],
  understand: ['understood', 'understands'],
  read: ['read', 'reads', 'reading'],
  cast: ['cast', 'casts', 'casting'],
  beseech: ['beseeched', 'besought', 'beseeches'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  signal: ['signals', 'signaled', 'signalled', 'signaling', 'signalling'],
  counsel: ['counsels', 'counseled', 'counselled', 'counseling', 'counselling'],
  speculate: ['speculated', 'speculates', 'speculating'],
};

const DOUBLING = new Set('quip beg brag rip slam dub tag chat admit refer'.split(' '));

function forms(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return irregular;
  const e = base.endsWith('e');
  const y = /[^aeiou]y$/.test(base);
  const stem = DOUBLING.has(base) ? base + base.slice(-1) : base;
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
  const past = e ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const ing = e ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return [third, past, ing];
}

const list = (bases: string) => new Set(bases.split(' ').flatMap((base) => [...forms(base), base]));

const SAYING_FORMS = list(SAYING);
const SPEAKING_FORMS = list(SPEAKING);

/** Verbs that say how something is called: "called it X", "described as X". Their quotation is what the subject says. */
const NAMING_FORMS = list(
  'call describe brand label dub term deem characterize characterise accuse blame praise dismiss deride denounce blast ' +
    'slam hail tout mock ridicule refer criticize criticise condemn decry lambast bemoan lament portray regard consider ' +
    'view liken compare rate laud applaud rebuke attack assail paint cast single credit bill diagnose declare pronounce',
);

/** Verbs that count only right beside the quotation: elsewhere they say nothing about speech. */
const NEAR_FORMS = list(
  'know hear start begin open close finish end find mention hope think feel believe sing offer issue read cite express',
);

export type CueStrength = 'saying' | 'naming' | 'speaking';

/** True for verbs that must stand next to the quotation to mean speech. */
export function onlyBesideQuote(lower: string): boolean {
  return NEAR_FORMS.has(lower);
}

/** Is this word (lower case) a form of a cue verb, and of which kind? */
export function cueStrength(lower: string): CueStrength | null {
  if (NAMING_FORMS.has(lower)) return 'naming';
  if (SAYING_FORMS.has(lower)) return 'saying';
  return SPEAKING_FORMS.has(lower) ? 'speaking' : null;
}

/** Written like plural nouns too: "claims", "comments", "reports". */
export function mayBeNoun(lower: string): boolean {
  return NOUN_LIKE.has(lower);
}

const NOUN_LIKE = new Set(
  (
    'states claims notes reports comments charges demands questions answers names hopes calls posts quotes labels fears ' +
    'shows views holds promises counters reveals tweets texts messages orders rules thanks details lists findings sees ' +
    'state claim note report comment charge demand question answer name hope call post quote label fear show view hold ' +
    'promise tweet text message order rule request requests offer offers issue issues point points pledge pledges ' +
    'attack attacks blast challenge challenges charge doubt doubts estimate estimates hint hints joke jokes mention ' +
    'open start end close credit detail echo echoes email emails laugh list praise rate rates rebuke remark remarks ' +
    'reply replies response signal signals term terms worry worries warning meaning finding feeling showing hearing ' +
    'reading beginning writing cry cries shout shouts chant chants lament complaint address tag tags brand brands ' +
    'voice voices vent rip pan cast bill bills paint appeal appeals guess swear reason reasons counter caption ' +
    'references captions wish wishes hammer champion blog blogs read reads retort retorts quip quips boast boasts vow vows rant rants plea'
  ).split(' '),
);

/** Nouns of speech: "her claim that", "in a statement from", "his description of … as". */
export const CUE_NOUNS = new Set(
  (
    'words claim claims statement remark remarks comment comments assertion warning promise pledge vow argument declaration ' +
    'announcement accusation description characterization characterisation insistence suggestion contention complaint plea boast ' +
    'prediction conclusion reference references denial admission'
  ).split(' '),
);

/** Acts of speech that a noun names: near words in marks they say that somebody has spoken, though not always who. */
export const SPEECH_NOUNS = new Set([
  ...CUE_NOUNS,
  ...(
    'assertions contention contentions accusations charge charges allegation allegations argument arguments warnings pledges ' +
    'promises vows call calls criticism criticisms critique attack attacks broadside threat threats descriptions proposal ' +
    'proposals demand demands pleas appeal appeals complaints denials question questions chant chants chanting cries shouts ' +
    'slogan slogans motto mantra rhetoric message pitch boasts jab jabs taunt taunts insult insults joke jokes quip retort ' +
    'apology praise condemnation rebuke verdict answer reply response testimony plan plans concern concerns fear fears talk ' +
    'calling calls denouncing mocking describing denunciation indictment ridicule dismissal advice lament notion'
  ).split(' '),
]);
