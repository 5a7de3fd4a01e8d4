/** Closed classes of English, lower case. */
const set = (words: string) => new Set(words.split(' '));

export const SUBJECT_PRONOUNS = set('he she they we i it who you');
export const DETERMINERS = set(
  'the a an his her its their our my your one another some many several this that these those two three four five both each every no any most all few other such',
);
export const AUXILIARIES = set(
  'has have had having would could will also then later once recently repeatedly previously reportedly never always often simply ' +
    'again even now still further first famously publicly openly quickly already is was be been being are were did does do ' +
    'went on to not may might can should must just soon today earlier yesterday twice sometimes instead too only there ever go ' +
    "has been would've he'd she'd 'd 'll 've don't doesn't didn't don’t doesn’t didn’t won't won’t",
);
export const PREPOSITIONS = set(
  'of in on at for with from by about into after before during to over under between against among through within without ' +
    'toward towards upon near around across behind beside besides beyond despite since until amid per via as like unlike outside inside',
);
export const CONJUNCTIONS = set('and but or nor yet so');
export const SUBORDINATORS = set(
  'that which when while because since as if though although where whereas whether whose what how why until unless after before than',
);
export const PARTICLES = set(
  'de von van bin bint al el la le der den du da dos das del della di ibn ten ter zu y e',
);
