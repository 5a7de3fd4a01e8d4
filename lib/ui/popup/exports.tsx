import type { Story } from '../../extension/messages.ts';
import type { PeopleNotes } from '../../notes/people-notes.ts';
import { csvFileName, toCsv } from '../export/csv.ts';
import { toJson } from '../export/json.ts';
import { toMarkdown } from '../export/markdown.ts';
import type { PopupActions } from './actions.ts';

interface Props {
  story: Story;
  people: PeopleNotes;
  actions: PopupActions;
  /** Tells what came of it. */
  say: (message: string) => void;
}

/** Ways to take the reading along. */
export function Exports({ story: { article, reading }, people, actions, say }: Props) {
  const copy = async (text: string, what: string) => {
    say((await actions.copy(text)) ? `Copied as ${what}` : 'The browser did not let the text be copied');
  };
  return (
    <div class="exports">
      <button
        type="button"
        class="plain"
        onClick={() => copy(toMarkdown(article, reading, people), 'Markdown')}
      >
        Copy as Markdown
      </button>
      <button type="button" class="plain" onClick={() => copy(toJson(article, reading, people), 'JSON')}>
        Copy as JSON
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => {
          actions.save(csvFileName(article), 'text/csv', toCsv(article, reading));
          say('Saved as CSV');
        }}
      >
        Save as CSV
      </button>
    </div>
  );
}
