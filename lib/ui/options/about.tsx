/** What happens to what is read: nothing, unless the reader wants it. */
export function About({ version }: { version: string }) {
  return (
    <div class="about">
      <p>
        Articles are read on this device. What you read never leaves it: unless you switch on looking people
        up on Wikipedia, the extension makes no network request of any kind. It counts nothing and knows
        nobody.
      </p>
      <p>
        These settings are kept with your browser’s own sync, where that is on; the list of sites is part of
        them. People you follow, your notes and your corrections stay on this device. What was read is
        forgotten when the page closes; from private windows nothing is kept at all.
      </p>
      <p class="source">Version {version}</p>
    </div>
  );
}
