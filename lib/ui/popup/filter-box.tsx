import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { SearchIcon } from './icons.tsx';

/** Filters all lists. "/" goes there from anywhere, Escape empties it before it closes the popup. */
export function FilterBox({ query, found }: { query: Signal<string>; found: number | null }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const leave = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
          return;
        event.preventDefault();
        input.current?.focus();
      },
      { signal: leave.signal },
    );
    return () => leave.abort();
  }, []);
  return (
    <search class="filter">
      <SearchIcon />
      <input
        ref={input}
        type="search"
        dir="auto"
        placeholder="Filter"
        aria-label="Filter people, quotes and dates"
        aria-keyshortcuts="/"
        spellcheck={false}
        value={query.value}
        onInput={(event) => (query.value = event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query.value === '') return;
          event.preventDefault();
          query.value = '';
        }}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      <span class="hidden" role="status">
        {found === null ? '' : `${found} found`}
      </span>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
