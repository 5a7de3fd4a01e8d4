import { Choices } from './choices.tsx';
import type { OptionsProps } from './options.tsx';
import { SiteList } from './site-list.tsx';

/** On which sites articles are read. Both lists are kept; the mode says which one counts. */
export function Sites({ settings, change }: OptionsProps) {
  const { sites } = settings;
  return (
    <>
      <Choices
        legend="Sites"
        name="sites"
        value={sites.mode}
        choose={(mode) => change({ ...settings, sites: { ...sites, mode } })}
        options={[
          {
            value: 'all-but',
            label: 'On all sites but these',
            hint: 'The switch in the popup adds a site here.',
          },
          { value: 'only', label: 'Only on these sites', hint: 'Everywhere else nothing is read.' },
        ]}
      />
      {sites.mode === 'all-but' ? (
        <SiteList
          key="off"
          label="Off on"
          none="No site is switched off."
          sites={sites.off}
          change={(off) => change({ ...settings, sites: { ...sites, off } })}
        />
      ) : (
        <SiteList
          key="only"
          label="Only on"
          none="No site yet: nothing is read anywhere."
          sites={sites.only}
          change={(only) => change({ ...settings, sites: { ...sites, only } })}
        />
      )}
    </>
  );
}
