/** What happens to what is read: nothing. */
export function About({ version }: { version: string }) {
  return (
    <div class="about">
      <p>
        Articles are read on this device. What you read never leaves it: the extension makes no network
        request of any kind, counts nothing and knows nobody.
      </p>
      <p>
        These settings are kept with your browser’s own sync, where that is on; the list of sites is part of
        them. What was read is forgotten when the page closes.
      </p>
      <p class="source">Version {version}</p>
    </div>
  );
}
