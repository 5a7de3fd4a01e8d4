import { useSignal } from '@preact/signals';
import type { Story } from '../../extension/messages.ts';
import type { PopupActions, PopupContext } from './actions.ts';
import { Masthead } from './masthead.tsx';
import { messageOf, OtherLanguage, State } from './states.tsx';
import { StoryView } from './story-view.tsx';
import type { View } from './view.ts';

interface Props {
  view: View;
  context: PopupContext;
  actions: PopupActions;
}

/** The whole popup. */
export function Popup({ view, context, actions }: Props) {
  // Null follows the article in view; a number is the reader's own choice.
  const chosen = useSignal<number | null>(null);
  const index = view.kind === 'read' ? Math.min(chosen.value ?? view.current, view.stories.length - 1) : 0;
  const story = view.kind === 'read' ? (view.stories[index] ?? null) : null;
  const listed = story?.reading.status === 'read';
  return (
    <main class={listed ? 'popup listed' : 'popup'}>
      <Masthead article={story?.article ?? null} marked={listed} context={context} actions={actions} />
      {view.kind === 'read' && view.stories.length > 1 && (
        <StoryPicker stories={view.stories} index={index} choose={(next) => (chosen.value = next)} />
      )}
      {story && listed && (
        <StoryView
          key={`${index} ${story.article.url}`}
          story={story}
          index={index}
          context={context}
          actions={actions}
        />
      )}
      {story && !listed && <OtherLanguage language={story.article.language} locale={context.locale} />}
      {view.kind !== 'read' && <State view={view} actions={actions} />}
      <p class="hidden" role="status">
        {announcement(view, story, actions)}
      </p>
    </main>
  );
}

/** Pages that go on with the next article have several. */
function StoryPicker({
  stories,
  index,
  choose,
}: {
  stories: Story[];
  index: number;
  choose: (index: number) => void;
}) {
  return (
    <label class="stories">
      Article
      <select value={String(index)} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {stories.map(({ article }, i) => (
          <option key={`${i} ${article.url}`} value={String(i)}>
            {`${i + 1} of ${stories.length}: ${article.title}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a screen reader hears when the state changes. */
function announcement(view: View, story: Story | null, actions: PopupActions): string {
  if (story)
    return story.reading.status === 'read'
      ? `Read: ${story.article.title}`
      : 'This article is not in English';
  return view.kind === 'read' ? '' : messageOf(view, actions).title;
}
