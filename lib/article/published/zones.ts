/** Minutes east of Greenwich of the zones that articles name by letters; those that mean several zones are left out. */
const OFFSETS: Record<string, number> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  SAST: 120,
  EEST: 180,
  MSK: 180,
  TRT: 180,
  PKT: 300,
  WIB: 420,
  HKT: 480,
  SGT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
};

/** Zones named without saying whether it is summer. */
const PLACES: Record<string, string> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** The letters of all zones that `offsetOf` knows, for patterns; longest first. */
export const ZONE_LETTERS = [...Object.keys(OFFSETS), ...Object.keys(PLACES)]
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * The ISO 8601 offset ("Z", "-04:00") of a zone as written: "GMT", "ET", "+0100", "GMT+10", on the given local day
 * (YYYY-MM-DD). Empty for one that is not known.
 */
export function offsetOf(zone: string, day: string): string {
  const named = zone.toUpperCase().replace(/^(?:GMT|UTC)(?=[+-])/, '');
  const numeric = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(named);
  if (numeric) return `${numeric[1]}${(numeric[2] ?? '').padStart(2, '0')}:${numeric[3] ?? '00'}`;
  const place = PLACES[named];
  const minutes = place ? minutesIn(place, day) : OFFSETS[named];
  if (minutes === undefined) return '';
  if (minutes === 0) return 'Z';
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** Minutes east of Greenwich at noon of a day. */
function minutesIn(place: string, day: string): number | undefined {
  const noon = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noon)) return undefined;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: place, hour: 'numeric', hourCycle: 'h23' });
  return (Number(format.format(noon)) - 12) * 60;
}
