/** Words whose full stop belongs to them: it ends no sentence by itself. Lower case, without the stop. */

/** Written with a capital and always followed by a name or a number: a sentence never ends here. */
export const TITLE_ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof st ste sen sens rep reps gov govs gen lt col sgt capt maj rev revd hon adm cmdr cdr supt ' +
    'insp pres msgr messrs cpl pvt pfc det sr sra fr br mt ft brig vol fig dept amb atty asst assoc exec pte treas'
  ).split(' '),
);

/** Written in lower case, never at the end of a sentence. */
export const LOWER_ABBREVIATIONS = new Set('vs v al pp vol fig cf eg ie approx'.split(' '));

/** Written with a capital (but "etc."); may also stand at the end of a sentence. */
export const OTHER_ABBREVIATIONS = new Set(
  (
    'jr inc ltd co corp bros plc llc etc esq mon tue tues wed thu thur thurs fri ave blvd rd hwy calif mass conn fla ga ill ind kan ky md mich minn miss mo ' +
    'mont neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark ala colo del'
  ).split(' '),
);

/** Keep their stop only before a number: "Jun. 5", but "Dong Jun. Then"; "No. 10". */
export const BEFORE_NUMBERS = new Set('no nos jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

/** Words that begin a new sentence after "U.S.", "Inc.", "p.m." rather than going on with a name. Lower case. */
export const SENTENCE_STARTERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here in on at by for from ' +
    'with as after before while when where what who why how if since although though because but and or so yet nor not no ' +
    'however meanwhile also then now still instead later earlier last next during under over among between despite ' +
    'according both some many most several all each every one two three another other asked about to of until once even ' +
    'only more than'
  ).split(' '),
);
