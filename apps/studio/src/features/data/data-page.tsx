import { Page, PageHeader, TwoColumn } from '@tierwright/ui';
import { Loaded } from '../../problems/loaded.js';
import { useCall } from '../../server/use-call.js';
import { Trail } from '../../shell/trail.js';
import { useMay } from '../../shell/use-person.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { DropZone } from './drop-zone.js';
import { FactDictionary } from './fact-dictionary.js';
import { PastImports } from './past-imports.js';
import { StartEmpty } from './start-empty.js';

/** Customers in: drop a file, past imports, the dictionary of facts, starting empty. */
export function DataPage() {
  const t = useTexts('data');
  const { number } = useFormats();
  const installation = useCall('readInstallation');
  const mayWrite = useMay('write-customers');
  return (
    <>
      <Trail steps={[{ label: t('pageTitle') }]} />
      <Loaded of={installation}>
        {({ customers, demo, today }) => (
          <Page>
            <PageHeader
              title={customers > 0 ? t('headline', { n: number(customers) }) : t('headlineNone')}
              note={t('note')}
            />
            <TwoColumn
              asideWidth={440}
              main={
                <>
                  {mayWrite && <DropZone />}
                  <PastImports mayUndo={mayWrite} />
                </>
              }
              aside={
                <>
                  {demo && mayWrite && <StartEmpty customers={demo.customers} today={today} />}
                  <FactDictionary />
                </>
              }
            />
          </Page>
        )}
      </Loaded>
    </>
  );
}
