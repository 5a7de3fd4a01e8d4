/** As `browser.commands.getAll` gives it. */
export interface Command {
  name?: string | undefined;
  description?: string | undefined;
  shortcut?: string | undefined;
}

/** The keys as they are set in this browser, and where to change them, which no page may do itself. */
export function Keyboard({ commands }: { commands: Command[] }) {
  const listed = commands.filter(({ description }) => description);
  return (
    <>
      <dl class="keys">
        {listed.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="source">no key set</span>}</dd>
          </div>
        ))}
        <div>
          <dt>In the popup: go to the filter</dt>
          <dd>
            <kbd>/</kbd>
          </dd>
        </div>
      </dl>
      <p class="source">
        Keys are changed in the browser: in Chrome at chrome://extensions/shortcuts, in Firefox under Add-ons
        and themes, the gear, Manage Extension Shortcuts.
      </p>
    </>
  );
}
