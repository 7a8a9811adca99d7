import {PageMetadata} from '@docusaurus/theme-common';
import {Projector} from '@site/src/components/Projector';
import type {KitOutline} from '@site/src/domain/session-plan';
import type {ReactNode} from 'react';

/** Route `/train/screen`: the whole window is the screen, so there is no header and no footer. */
export default function ProjectorRoute({kits}: {readonly kits: readonly KitOutline[]}): ReactNode {
  return (
    <>
      <PageMetadata
        title="投影"
        description="研修の投影画面です。一画面に一つのことを大きく映します。進める・戻るはキーボードやリモコンでできます。"
      />
      <Projector kits={kits} />
    </>
  );
}
