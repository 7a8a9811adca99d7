import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Desks} from '@site/src/components/Desks';
import {QrCode} from '@site/src/components/QrCode';
import {Furigana, Ruby} from '@site/src/components/Ruby';
import type {LeafletData} from '@site/src/domain/residents/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {Blocks} from './parts/Blocks';
import {PrintIntro} from './parts/PrintIntro';
import styles from './styles.module.css';

/** A4, both sides, folded once: the back and the cover outside, two pages inside. */
export function Leaflet({leaflet}: {readonly leaflet: LeafletData}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const address = siteConfig.url + siteConfig.baseUrl;
  const operator = String(siteConfig.customFields?.operator ?? siteConfig.title);
  const {cover, left, right, back} = leaflet;
  return (
    <main className={styles.main}>
      <PrintIntro title="持ち帰るちらし">
        <Furigana text="A4の｜紙《かみ》の｜両面《りょうめん》に｜印刷《いんさつ》します。「｜短《みじか》い｜辺《へん》でとじる」を｜選《えら》びます。｜真ん中《まんなか》の｜点《てん》の｜線《せん》で、2つに｜折《お》ります。" />
      </PrintIntro>
      <div className={styles.sheets}>
        <section className={`mb-leaflet ${styles.side}`} aria-label="おもての面">
          <article className={styles.panel}>
            <Heading as="h2">
              <Ruby parts={back.title} />
            </Heading>
            <Desks />
            <Blocks blocks={back.blocks} />
          </article>
          <article className={styles.panel} data-cover="true">
            <p className={styles.site}>{siteConfig.title}</p>
            <Heading as="h2">
              <Ruby parts={cover.title} />
            </Heading>
            <Blocks blocks={cover.blocks} />
            <div className={styles.address}>
              <QrCode text={address} label={`QRコード：${address}`} className={styles.qr} />
              <p>
                {address}
                <br />
                {operator}
              </p>
            </div>
          </article>
        </section>
        <section className={`mb-leaflet ${styles.side}`} aria-label="うらの面">
          {[left, right].map((panel) => (
            <article className={styles.panel} key={panel.title.map(({text}) => text).join('')}>
              <Heading as="h2">
                <Ruby parts={panel.title} />
              </Heading>
              <Blocks blocks={panel.blocks} />
            </article>
          ))}
        </section>
      </div>
    </main>
  );
}
