import Link from '@docusaurus/Link';
import type {AccessibilityReport} from '@site/src/schema/accessibilityReport';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {Results} from './Results';
import styles from './styles.module.css';

/** What the site aims at for everybody's access, how it was tested, what came out, what is missing. */
export function AccessibilityPage({
  report,
}: {
  readonly report: AccessibilityReport | null;
}): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <p>
        <Link to="/about">このサイトについて</Link>
      </p>
      <Heading as="h1">アクセシビリティ方針と試験結果</Heading>
      <Heading as="h2" id="hoshin">
        方針
      </Heading>
      <p>
        このサイトは、日本産業規格 JIS X
        8341-3:2016「高齢者・障害者等配慮設計指針－情報通信における機器，ソフトウェア及びサービス－第3部：ウェブコンテンツ」のレベルAAに準拠することを目標にしています。いまの対応度は「JIS
        X 8341-3:2016
        のレベルAAに配慮」です。参照している達成基準は、レベルAとレベルAAの38項目です。
      </p>
      <p>
        「準拠」「一部準拠」「配慮」は、ウェブアクセシビリティ基盤委員会（WAIC）の対応度表記ガイドラインの言葉です。すべての達成基準を人の手で試験してはいないため、「準拠」も「一部準拠」も名のりません。
      </p>
      <p>
        対象は、このサイトのすべてのページです。試験には、より新しい WCAG 2.2 のレベルAAを使います。
      </p>
      <Heading as="h2" id="hoho">
        試験のしかた
      </Heading>
      <ul>
        <li>
          すべてのページを axe-core
          で調べます。幅320ピクセルと1280ピクセルを、ページごとにどちらか、配色ごとに入れかえて使います。色のほかの項目は、明るい配色で調べます。色にかかわる項目は、どちらの配色でも調べます。文字の色・大きさ・太さ・背景が同じところは、ページごとに二か所を選びます。
        </li>
        <li>どのページも、その幅で横にはみ出さないことを確かめます。</li>
        <li>
          問題に、キーボードだけで答えられることと、指で触れるだけで答えられることを、自動の操作で確かめます。
        </li>
      </ul>
      <Heading as="h2" id="kekka">
        試験の結果
      </Heading>
      <Results report={report} />
      <Heading as="h2" id="genkai">
        できていないこと
      </Heading>
      <ul>
        <li>
          自動の試験で分かるのは、達成基準の一部だけです。人の手による試験は、終わっていません。
        </li>
        <li>スクリーンリーダーを使う人、障害のある人に使ってもらう試験は、まだしていません。</li>
        <li>リンクの先の、ほかのサイトや資料（PDF など）は、対象に入りません。</li>
      </ul>
    </main>
  );
}
