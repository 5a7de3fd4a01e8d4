/** An on/off switch with its name beside or, visually hidden, inside it. */
export function Switch({ on, label, change }: { on: boolean; label: string; change: (on: boolean) => void }) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      onClick={() => change(!on)}
    >
      <span class="knob" />
    </button>
  );
}
