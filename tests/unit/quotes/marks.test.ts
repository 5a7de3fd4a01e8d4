import { describe, expect, test } from 'vitest';
import { markedIn } from './help.ts';

type Case = [text: string, want: string[]];
const table = (name: string, cases: Case[]) =>
  describe(name, () => {
    test.each(cases)('%s', (text, want) => expect(markedIn(text)).toEqual(want));
  });

table('one pair of each kind', [
  ['She said "we are late" and left.', ['"we are late"']],
  ['She said “we are late” and left.', ['“we are late”']],
  ['She said „we are late“ and left.', ['„we are late“']],
  ['She said „we are late” and left.', ['„we are late”']],
  ['She said «we are late» and left.', ['«we are late»']],
  ['She said « we are late » and left.', ['« we are late »']],
  ['She said »we are late« and left.', ['»we are late«']],
  ["She said ''we are late'' and left.", ["''we are late''"]],
  ['She said ``we are late’’ and left.', ['``we are late’’']],
  ["She said 'we are late' and left.", ["'we are late'"]],
  ['She said ‘we are late’ and left.', ['‘we are late’']],
  ['She said ‚we are late‘ and left.', ['‚we are late‘']],
  ['She said ‹we are late› and left.', ['‹we are late›']],
  ['She said ＂we are late＂ and left.', ['＂we are late＂']],
]);

table('punctuation beside the marks', [
  ['"Late again," she said.', ['"Late again,"']],
  ['"Late again", she said.', ['"Late again"']],
  ['Was it "late again"?', ['"late again"']],
  ['(He called it "late".)', ['"late"']],
  ['The ferry—"late again"—left.', ['"late again"']],
  ['The ferry – "late again" – left.', ['"late again"']],
  ['Two words: "late" and "never".', ['"late"', '"never"']],
  ['"Late"/"never" were the choices.', ['"Late"', '"never"']],
  ['He asked: "Late?" "Never," she said.', ['"Late?"', '"Never,"']],
  ['"We wait—" he began.', ['"We wait—"']],
  ['“… and so we wait,” he said.', ['“… and so we wait,”']],
  ['“[The ferry] is late,” he said.', ['“[The ferry] is late,”']],
  ['"$5 is too much," he said.', ['"$5 is too much,"']],
  ['“Late,” she said. “Again.” “Oh,” he said.', ['“Late,”', '“Again.”', '“Oh,”']],
]);

table('apostrophes are no marks', [
  ["The mayor's car wasn't there.", []],
  ['The mayor’s car wasn’t there.', []],
  ["The workers' rights and the nurses' pay were on the table.", []],
  ['The workers’ rights and the nurses’ pay were on the table.', []],
  ["Rock 'n' roll of the '90s filled the hall.", []],
  ['Rock ’n’ roll of the ’90s filled the hall.', []],
  ["Goin' home was all they were thinkin' about.", []],
  ["It was the class of '84, and 'twas cold.", []],
  ["Give 'em more time, the O'Briens' lawyer wrote.", []],
  ["The boys' and girls' teams met.", []],
  ["Jess' bike and Ross' boat were stolen.", []],
  ["He is 6'2 and she is 5'9.", []],
  ["A 6' fence and a 12' gate.", []],
  ["Cats, dogs, don'ts and do's.", []],
  ['The ‘90s were loud.', []],
]);

table('inches and feet', [
  ['He is 6\'3" tall and weighs 90 kg.', []],
  ['He is 6’3" tall and "never late" to work.', ['"never late"']],
  ['A 5\'11" goalkeeper said "no" twice.', ['"no"']],
  ['The 12" record was called "Tides".', ['"Tides"']],
]);

table('UK single marks', [
  ["'We are late,' she said. 'We always are.'", ["'We are late,'", "'We always are.'"]],
  ['‘We are late,’ she said. ‘We always are.’', ['‘We are late,’', '‘We always are.’']],
  ["'We're late because it's the Smiths' car,' she said.", ["'We're late because it's the Smiths' car,'"]],
  ['‘We’re late because it’s the Smiths’ car,’ she said.', ['‘We’re late because it’s the Smiths’ car,’']],
  ["She called it 'a shame' and 'a waste of years' at the hearing.", ["'a shame'", "'a waste of years'"]],
  ["The council spoke of 'rising costs' in the nurses' homes.", ["'rising costs'"]],
  ['\'He shouted "stop" and ran,\' she said.', ['\'He shouted "stop" and ran,\'']],
  ['‘He shouted “stop” and ran,’ she said.', ['‘He shouted “stop” and ran,’']],
  ["'He shouted 'stop' and ran,' she said.", ["'He shouted 'stop' and ran,'"]],
  ["'He shouted, 'Stop!'' she said.", ["'He shouted, 'Stop!''"]],
  ["The 'Don't walk' sign was broken.", ["'Don't walk'"]],
  ["It was, she said, 'the boys' turn'.", ["'the boys' turn'"]],
  ["Mayor 'sorry' for delay", ["'sorry'"]],
  ["'Sorry' mayor's delay", ["'Sorry'"]],
  ['‘Sorry’: mayor speaks', ['‘Sorry’']],
  ["She asked, 'Where's the dog's lead?' and left.", ["'Where's the dog's lead?'"]],
  [
    'Critics spoke of ‘further steps’ after the vote.\n\n‘We will act,’ she said.',
    ['‘further steps’', '‘We will act,’'],
  ],
]);

table('nested marks belong to the outer quotation', [
  ['“He told me ‘never again’ and left,” she said.', ['“He told me ‘never again’ and left,”']],
  ['"He told me \'never again\' and left," she said.', ['"He told me \'never again\' and left,"']],
  ['"His "Blue Lamp meeting" changed a lot," she wrote.', ['"His "Blue Lamp meeting" changed a lot,"']],
  ['“His “Blue Lamp meeting” changed a lot,” she wrote.', ['“His “Blue Lamp meeting” changed a lot,”']],
  ['«Il “grand jour” est là», she read.', ['«Il “grand jour” est là»']],
  ['“They said, ‘Go.’”', ['“They said, ‘Go.’”']],
  ['“They said, ‘Go.’ So we went.”', ['“They said, ‘Go.’ So we went.”']],
  ["''He calls it 'the pit,''' she said.", ["''He calls it 'the pit,'''"]],
]);

table('several paragraphs', [
  ['“One day.\n\n“Two days,” she said.', ['“One day.\n\n“Two days,”']],
  ['"One day.\n\n"Two days," she said.', ['"One day.\n\n"Two days,"']],
  ['‘One day.\n\n‘Two days,’ she said.', ['‘One day.\n\n‘Two days,’']],
  [
    '“One day.\n\n“Two days.\n\n“Three,” she said. “Four.”',
    ['“One day.\n\n“Two days.\n\n“Three,”', '“Four.”'],
  ],
  ['“One day.\n\nTwo days,” she said.', ['“One day.\n\nTwo days,”']],
  ['“One,” he said.\n\n“Two,” she said.', ['“One,”', '“Two,”']],
  ['She said: “One day.\n\n“Two days.”\n\nThen “three” came.', ['“One day.\n\n“Two days.”', '“three”']],
]);

table('marks of another kind open a quotation of their own', [
  [
    '"The town slept.\n\n“Here it is,” she said. “The ferry.”',
    ['"The town slept.', '“Here it is,”', '“The ferry.”'],
  ],
  ['"One day.\n\n"Two days," she said.\n\n“Three,” he said.', ['"One day.\n\n"Two days,"', '“Three,”']],
]);

table('missing and mistyped marks', [
  ['“We never said that, she insisted.\n\nThe hall was empty.', ['“We never said that, she insisted.']],
  ['"We never said that, she insisted.\n\nThe hall was empty.', ['"We never said that, she insisted.']],
  ['We never said that,” she insisted.', []],
  ['“We never said that“, she insisted.', ['“We never said that“']],
  ['”We never said that”, she insisted.', ['”We never said that”']],
  ['"We never said that”, she insisted.', ['"We never said that”']],
  ['“We never said that", she insisted.', ['“We never said that"']],
  ['“We never said that,’’ she insisted.', ['“We never said that,’’']],
  ['“We never said that. “They did,” she insisted.', ['“We never said that.', '“They did,”']],
  ['" " and “” hold nothing.', []],
  ['<img alt="a lamp" title="two lamps"> She said "no".', ['"no"']],
  ['“', []],
  ['', []],
]);
