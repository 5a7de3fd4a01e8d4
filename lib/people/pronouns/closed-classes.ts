/** Closed classes of English that the search for antecedents needs, lower case. */
const set = (words: string) => new Set(words.split(' '));

export const PREPOSITIONS = set(
  'of in on at for with from by about into after before during to over under between against among through within without ' +
    'toward towards upon near around across behind beside besides beyond despite since until per via as like unlike alongside ' +
    'including than against except',
);
export const CONJUNCTIONS = set('and but or nor yet so');
export const SUBORDINATORS = set(
  'that which when while because since as if though although where whereas whether whose what how why until unless after before who whom once',
);
/** Finite verbs that mark what stands before them as their subject. */
export const AUXILIARIES = set(
  "is was are were has had have will would can could may might did does do shall should must cannot won’t won't didn’t didn't " +
    "doesn’t doesn't isn’t isn't wasn’t wasn't hasn’t hasn't hadn’t hadn't couldn’t couldn't wouldn’t wouldn't can’t can't",
);
export const IRREGULAR_PASTS = set(
  'said went got made knew took saw came thought gave found told became left felt put brought began kept held wrote stood heard let ' +
    'meant set met ran paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose drove bought wore ' +
    'chose threw caught dealt won sought fought taught sold shot hit struck slept shut fed swam sang sank swore bore beat bit blew dug ' +
    'ate flew forgot forgave froze hid hung hurt knelt rode rang shook shone shrank stole stuck swept swung tore woke withdrew wed ' +
    'quit split spread cast bet burst lent lit bent bred fled overcame undertook arose awoke begot forbade foresaw laid leapt learnt ' +
    'mistook proved rid slid spat sprang strove thrust wept wound also never later then reportedly',
);
/** Words before a noun that are no verb although they end like one. */
export const NOT_VERBS = set(
  'as his its this us is thus always perhaps yes whose besides towards afterwards news series politics others minutes days years ' +
    'weeks months hours times hundreds thousands millions supporters fans friends parents brothers sisters united hundred',
);
export const NOUN_STARTERS = set(
  'the a an this that these those it he she they we you i there here and but or nor so to of in on at for with from by about into ' +
    'after before during over under as because when while if although though where who which than yesterday today tomorrow later again ' +
    'too also back up down out off away home alone instead not is was are were has had have will would can could until since',
);
/** The verbs that most quotations hang on. */
export const SPEECH_VERBS = set(
  'said says told tells asked asks wrote writes added adds tweeted tweets posted called calls described describes argued argues ' +
    'noted notes explained explains replied insisted stated declared claimed claims warned warns announced continued concluded ' +
    'responded admitted joked recalled commented acknowledged predicted stressed criticized criticised blasted accused denied ' +
    'testified suggested promised vowed urged thinks believes believed',
);
