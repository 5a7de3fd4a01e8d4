import { isInitials } from '../../text/word-shapes.ts';
/** Closed classes of words that say what kind of name stands beside them. Lower case. */
export const NONE = 0;
export const TITLE = 1;
export const SAY = 2;
export const ORG_HEAD = 3;
export const PLACE_HEAD = 4;
export const PARTICLE = 5;
export const INITIAL = 6;
export const BUSINESS = 7;
export const ORG_NOUN = 8;
export const CALENDAR = 9;
export const KIN = 10;
export const NUMBER = 11;

const WORDS: readonly (readonly [number, string])[] = [
  [
    TITLE,
    'mr mr. mrs mrs. ms ms. miss mx dr dr. president senator sen. sen rep. rep governor gov. gov professor prof. prof king ' +
      'queen prince princess sir lord lady captain capt. capt judge justice minister premier secretary general gen. gen pope ' +
      'saint rev. rev reverend congressman congresswoman representative chancellor colonel col. col lieutenant lt lt. major ' +
      'maj. sergeant sgt. sgt admiral adm. inspector commissioner mayor ambassador director chairman chairwoman chair coach ' +
      'manager striker midfielder defender goalkeeper winger captain actor actress singer author writer analyst spokesman ' +
      'spokeswoman spokesperson officer leader candidate sheikh ayatollah imam emir sultan sister cardinal archbishop bishop ' +
      'dame baroness baron count duke duchess comrade cde datuk dato tan sri shri smt advocate founder co-founder chief ceo ' +
      'journalist reporter correspondent editor detective constable deputy vice-president lawyer attorney commander brigadier ' +
      'lieutenant-general major-general superintendent councillor cllr alderman sheriff trustee lawmaker mp mep msp assemblyman ' +
      'assemblywoman economist strategist scientist researcher historian novelist poet composer pianist rapper comedian ' +
      'presenter host economist biologist physicist chemist philosopher mathematician painter sculptor architect activist ' +
      'goalscorer bowler batsman all-rounder quarterback pitcher forward guard center jockey trainer golfer boxer ' +
      'teammate skipper ex-president nominee incumbent contender challenger photographer producer filmmaker',
  ],
  [
    SAY,
    'said says say told tells adds added wrote writes noted notes asked asks replied argued argues warned warns announced ' +
      'stated explained explains insisted claimed claims tweeted posted recalled responded declared admitted acknowledged denied ' +
      'urged believes thinks hopes called vowed pledged promised suggested stressed emphasized emphasised commented concluded ' +
      'continued joked',
  ],
  [
    ORG_HEAD,
    'inc inc. corp corp. ltd ltd. co co. company group bank university college institute school association committee council ' +
      'commission ministry department agency party union united city fc club league army force forces police court office board ' +
      'bureau foundation society federation authority times post news press journal magazine airlines airways motors hospital ' +
      'church parliament senate congress house organization organisation team center centre holdings partners capital energy ' +
      'pharmaceuticals technologies systems industries international network television radio studios records entertainment ' +
      'media gazette herald tribune guardian observer telegraph mail chronicle daily broadcasting airline insurance financial ' +
      'securities plc llc gmbh ag sa spa nv trust fund alliance movement front coalition assembly service services corporation ' +
      'academy orchestra museum gallery theatre theater festival brigade regiment navy guard ministry tribunal institution ' +
      'athletic rovers wanderers albion rangers hotspur sporting real dynamo spartak lokomotiv cf sc ac afc',
  ],
  [
    PLACE_HEAD,
    'street st road rd avenue ave boulevard square park river lake mount mountain mountains island islands sea ocean bay county ' +
      'province state district city town village region airport station hall stadium bridge north south east west northern ' +
      'southern eastern western central valley beach hill hills hotel tower building palace prize award cup trophy medal act bill ' +
      'avenue lane drive cathedral library arena house memorial highway canal desert peninsula coast cape port fort castle',
  ],
  [
    PARTICLE,
    'van von de der den del della di da dos du la le al el bin bint ibn ben abu ter ten af av y e ul ur do das zu st',
  ],
  [
    BUSINESS,
    'shares share stock stocks revenue revenues profit profits sales earnings dividend investors shareholders customers ' +
      'subsidiary brand products product factory factories plant plants stores headquarters quarterly employees workers staff ' +
      'acquisition merger deal bid offer rival rivals unit board app platform users platforms software model models devices fans ' +
      'readers viewers newsroom website newspaper squad players side defence goalkeeper manager coach striker parliament lawmakers ' +
      'members supporters voters candidate candidates flights plane planes aircraft',
  ],
  [
    ORG_NOUN,
    'company firm retailer carrier giant maker carmaker automaker chipmaker drugmaker lender broadcaster newspaper paper tabloid ' +
      'weekly website agency newswire magazine club side team party group bank insurer manufacturer supplier operator developer ' +
      'startup start-up chain brand network channel publisher airline utility builder supermarket conglomerate parent subsidiary ' +
      'outlet non-profit nonprofit charity watchdog union champions rivals neighbours outfit label studio regulator consultancy',
  ],
  [
    CALENDAR,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
      'october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
  ],
  [
    KIN,
    'wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandfather grandmother grandson ' +
      'granddaughter friend friends girlfriend boyfriend partner widow colleague son-in-law daughter-in-law brother-in-law ' +
      'stepfather stepmother fiancee fiance',
  ],
];

const LONGEST_INITIALS = 8;

const CLASS_OF: ReadonlyMap<string, number> = new Map(
  // Earlier rows win: "guard" is a title before it is an organisation.
  [...WORDS].reverse().flatMap(([cls, words]) => words.split(' ').map((word) => [word, cls] as const)),
);

/** The class of a lower-case token. */
export function classOfWord(lower: string): number {
  const known = CLASS_OF.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('.') && lower.length <= LONGEST_INITIALS && isInitials(lower)) return INITIAL;
  const first = lower.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? NUMBER : NONE;
}
