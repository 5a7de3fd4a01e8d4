import { useRef } from 'preact/hooks';

export interface TabOption<Id extends string> {
  id: Id;
  label: string;
  count: number;
}

interface Props<Id extends string> {
  options: readonly TabOption<Id>[];
  selected: Id;
  select: (id: Id) => void;
}

/** Tabs after the WAI-ARIA pattern: one stop of the Tab key, arrow keys, Home and End move and select. */
export function Tabs<Id extends string>({ options, selected, select }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = options.findIndex(({ id }) => id === selected);
    const next = targetOf(event, at, options.length);
    const option = next === null ? undefined : options[next];
    if (!option) return;
    event.preventDefault();
    select(option.id);
    list.current?.querySelector<HTMLElement>(`#tab-${option.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="What the article says" ref={list} onKeyDown={move}>
      {options.map(({ id, label, count }) => (
        <button
          type="button"
          role="tab"
          key={id}
          id={`tab-${id}`}
          aria-selected={id === selected}
          aria-controls="panel"
          tabIndex={id === selected ? 0 : -1}
          onClick={() => select(id)}
        >
          {label} <span class="count">{count}</span>
        </button>
      ))}
    </div>
  );
}

function targetOf({ key, currentTarget }: KeyboardEvent, at: number, count: number): number | null {
  const rtl = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  if (key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return (at + 1) % count;
  if (key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
