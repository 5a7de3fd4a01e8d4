/** Draws whole numbers below a bound. */
type Draw = (below: number) => number;

const words = (list: string) => list.split(' ');

/** What parties, movements and unions are called in the languages of the news; and what they say of themselves. */
const HEADS = words(
  'Partido Parti Partai Partito Partija Partia Partidul Movimento Mouvement Movimiento Gerakan Barisan Front Frente Fronte Lega Liga Ligue ' +
    'Union Unión Unione Unia Uniunea Alianza Alliance Alleanza Bloc Bloque Blok Hizb Harakat Jabhat Jamaat Jamiat Tehreek Ittehad Majlis ' +
    'Dal Sabha Parishad Sangh Sena Morcha Samiti Kazhagam Katchi Peramuna Halk Milli Birlik Hareketi Pokret Stranka Savez Koalicja Ruch ' +
    'Strana Hnutí Mozgalom Kongress Narodna Nova Nea Nuova Nueva Novo Naya Nasha Za Ha Brit Beit Am Eretz Ale Chama Umkhonto Sinn Plaid Fine',
);
const VALUES = words(
  'Nacional Nazionale Nationale Popular Populaire Democrática Demokrat Liberal Libertad Liberté Libre Socialista Obrera Progresista ' +
    'Verde Rakyat Kebangsaan Sejahtera Islam Islami Watani Wataniya Hurriya Adala Islah Nahda Wasat Wafd Tahrir Insaf Qaumi Vikas ' +
    'Swaraj Kranti Lok Jan Rashtriya Samata Shakti Ekta Makkal Tamil Munnetra Adalet Kalkınma Saadet Hürriyet Jedinstva Sloboda ' +
    'Pravda Razvoj Levica Wolność Prawo Spravedlnost Svoboda Narod Rodina Pravo Dimokratia Allagi Yarok Shalom Tikva Chadash Avoda ' +
    'Haki Umoja Maendeleo Mapinduzi Sizwe Cymru Éire Patria Renovación Cambio Futuro Unida Radicale Cristiana Civic Civitas',
);

/** A party's name as it stands in its own language, two or three words. */
export function inventParty(draw: Draw): string {
  const pick = (items: readonly string[]) => items[draw(items.length)] as string;
  const name = `${pick(HEADS)} ${pick(VALUES)}`;
  return draw(4) === 0 ? `${name} ${pick(VALUES)}` : name;
}

const STARTS = words(
  'Ash Brad Chel Dun East Fal Graves Har Lang Mid Nor Os Pel Rad Stan Thorn Wal Whit Ald Barn Cam Dar Ever Farn Glen Hather Ing Kes Lin ' +
    'Mar New Oak Pres Rother Shef Tam Ux Wen Wy Black Brent Cran Dor Edge Gold Hen Kirk Lough Mel',
);
const ENDS = words(
  'ford burgh ham ton worth wick field bury ley mouth stead combe by thorpe dale bourne minster chester well bridge wood port brook gate hurst',
);

/** A town or constituency that sounds English and is on no map. */
export function inventTown(draw: Draw): string {
  return (STARTS[draw(STARTS.length)] as string) + (ENDS[draw(ENDS.length)] as string);
}
