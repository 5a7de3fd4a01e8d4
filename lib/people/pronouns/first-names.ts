import type { Gender } from '../../reading.ts';

/**
 * First names that nearly all of their bearers share a gender with, although long lists have them for both. Lower case.
 * Names that are truly used for both (Kit, Leslie, Robin, Taylor …) are left out.
 */
const set = (words: string) => new Set(words.split(' '));

const FEMALE = set(
  'abigail ada adele agnes aisha alexandra alice alicia alison allison amanda amber amelia amy andrea angela angelina anita ann anna anne ' +
    'annette annie antonia april ariana astrid audrey barbara beatrice becky bella bernadette beth bethany betty beverly bianca brenda ' +
    'bridget brigitte britney brooke camilla candice carla carmen carol carole caroline carolyn carrie catherine cathy cecilia celia ' +
    'charlotte chelsea cheryl chloe christa christina christine cindy claire clara clare claudia colleen connie constance cristina cynthia ' +
    'daisy daniela danielle daphne dawn deborah debbie debra deirdre denise diana diane dolores donna doris dorothy edith eileen elaine ' +
    'eleanor elena elisa elisabeth eliza elizabeth ella ellen elsa emily emma erica erika erin esther ethel eva evelyn faith fatima fiona ' +
    'florence frances francesca freya gabriela gabrielle gail gemma georgia georgina geraldine gillian gina ginger giulia gladys gloria ' +
    'grace greta gretchen gwen hannah harriet hazel heather heidi helen helena helga hermione hilary hilda hillary holly hope ida ingrid irene ' +
    'iris isabel isabella isabelle ivana jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan ' +
    'joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie juliet june karen kate katherine kathleen kathryn ' +
    'kathy katie katrina kayla kirsten kristen kristin kristina lara laura lauren laurie leah leila lena leona lily linda lisa liz lois ' +
    'lorraine louisa louise lucia lucy luisa lydia lynn mabel madeleine madison maggie mandy margaret margarita margot maria mariam marian ' +
    'marie marilyn marina marjorie marlene marta martha martina mary matilda maureen maxine megan meghan melanie melinda melissa mercedes ' +
    'michelle mildred mimi miranda miriam molly mona monica muriel nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma ' +
    'olga olivia paige pam pamela patricia paula pauline peggy penelope penny petra phoebe phyllis pippa polly priscilla priyanka rachel ' +
    'ramona rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah ' +
    'selena serena shannon sharon sheila shelley shirley sienna silvia simone sinead siobhan sofia sonia sophia sophie stella stephanie sue ' +
    'susan susanna susanne suzanne sybil sylvia tabitha tamara tammy tania tanya tara tatiana teresa tess thelma theresa tiffany tina ' +
    'tracey ulrike ursula valeria valerie vanessa vera veronica victoria viola violet virginia vivian vivienne wanda wendy whitney winifred ' +
    'yasmin yolanda yvette yvonne zara zoe',
);
const MALE = set(
  'aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alberto alejandro alex alexander alfred ali alistair allan allen ' +
    'alvin andre andreas andres andrew andy angus anthony antoine anton antonio archie arnold arthur barack barry bart bashar ben benedict ' +
    'benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron calvin ' +
    'carl carlos cecil cesar charles charlie chester christian christopher clarence clark claude clayton clifford clint clive colin conor ' +
    'connor craig curtis cyril dale damian damien dan daniel danny darren dave david dean dennis denis derek desmond diego dick dieter dmitry ' +
    'dominic don donald doug douglas duncan dwight dylan earl ed eddie edgar edmund eduardo edward edwin elijah elliott emmanuel enrique eric ' +
    'erik ernest ernesto ethan eugene evan fabio felix ferdinand fernando floyd francis francisco francois frank franklin franz fred frederick ' +
    'friedrich gareth garrett gary gavin geoffrey george gerald gerard gerhard giovanni giuseppe glenn gordon graham grant greg gregory guillermo ' +
    'gustavo guy hans harold harry harvey hassan hector heinrich henrik henry herbert herman horace howard hugh hugo hussein ian ibrahim ' +
    'ignacio igor isaac ismail ivan jack jacob jacques jake jamal james jamie jared jason javier jay jeff jeffrey jeremy jerome jerry jesus ' +
    'jim jimmy joachim joao joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio jurgen ' +
    'justin karl keir keith ken kenneth kevin kurt kyle lance larry lars lawrence leo leon leonard leonardo leopold lewis liam lionel lloyd louis ' +
    'luca lucas luigi luis luke malcolm manuel marc marcel marco marcos marcus mario mark markus martin marvin mathew matt matteo matthew ' +
    'matthias maurice max maxim maximilian mehmet michael miguel mike mikhail milton mitch mitt mohamed mohammad mohammed moritz moses muhammad ' +
    'mustafa nathan nathaniel neil nelson nicholas nicolas nick nigel noah norman oleg oliver omar oscar oswald otto owen pablo patrick paul ' +
    'pedro pete peter phil philip philippe pierre pietro rafael ralph ramon randy raul ray raymond reginald ricardo richard rick ricky rob robert ' +
    'roberto rodney rodrigo roger roland roman ron ronald ross roy rudolf rudy rufus rupert russell ryan salvador samuel sanjay scott sean ' +
    'sebastian sergei sergey sergio seth shane shaun sidney sigmund simon spencer stanley stefan stephen steve steven stewart stuart sven ted ' +
    'terrence thaddeus theodore theo thomas tim timothy toby todd tom tommy tony travis trevor tristan tyler victor viktor vince vincent vladimir ' +
    'volodymyr wade wallace walter warren wayne werner wesley wilfred wilhelm will william winston wolfgang xavier yuri yusuf zachary',
);

/** Gender that a full name's first word tells; unknown where it tells nothing for certain. */
export function genderOfFirstName(fullName: string): Gender {
  const space = fullName.indexOf(' ');
  if (space < 0) return 'unknown';
  const first = fullName.slice(0, space).toLowerCase();
  if (FEMALE.has(first)) return 'female';
  return MALE.has(first) ? 'male' : 'unknown';
}
