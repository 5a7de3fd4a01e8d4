import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { siteName } from './site-name.ts';

interface Props {
  label: string;
  /** What to say of an empty list. */
  none: string;
  sites: string[];
  change: (sites: string[]) => void;
}

/** A list of sites to add to and to remove from; what is no site is not taken. */
export function SiteList({ label, none, sites, change }: Props) {
  const wrong = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const field = input.current;
    if (!field) return;
    const site = siteName(field.value);
    wrong.value = site === null ? 'That is no site. Write it like “example.org”.' : '';
    if (site === null) return field.focus();
    if (sites.includes(site)) wrong.value = `${site} is in the list already.`;
    else change([...sites, site].sort());
    field.value = '';
  };
  const remove = (site: string) => {
    change(sites.filter((other) => other !== site));
    // The button that had the focus is gone.
    input.current?.focus();
  };
  return (
    <div class="sites">
      {sites.length === 0 ? (
        <p class="none">{none}</p>
      ) : (
        <ul class="removable" aria-label={label}>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button type="button" class="plain" aria-label={`Remove ${site}`} onClick={() => remove(site)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <input
          ref={input}
          type="text"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          aria-label="Site to add"
          aria-invalid={wrong.value !== ''}
          aria-describedby="wrong-site"
        />
        <button type="submit" class="secondary">
          Add
        </button>
      </form>
      <p class="wrong" id="wrong-site" role="alert">
        {wrong.value}
      </p>
    </div>
  );
}
