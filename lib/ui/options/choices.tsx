interface Props<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  options: readonly { value: Value; label: string; hint: string }[];
  choose: (value: Value) => void;
}

/** One of a few, each with a line that says what it means. The legend is for screen readers: the heading says it too. */
export function Choices<Value extends string>({ legend, name, value, options, choose }: Props<Value>) {
  return (
    <fieldset class="choices">
      <legend class="hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>
            {option.label}
            <span class="source">{option.hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
