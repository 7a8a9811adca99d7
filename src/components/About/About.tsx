import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What the site rests on, as of when, what is not verified, and what happens to a reader's data. */
export function About(): ReactNode {
  return (
    <main className={`container ${styles.main}`}>
      <Heading as="h1">このサイトについて</Heading>
      <p>
        地域共生まなびばは、地域共生社会と重層的支援体制整備事業を学ぶためのサイトです。はじめて担当する職員、相談を受ける人、研修をひらく人、そしてまちに住む人が、同じ内容をそれぞれの入口から読めるように作りました。
      </p>
      <p>
        すべての説明に、もとにした資料と日付を付けています。数字は、いつの数字か、計画か実績かを分けて書きます。資料に書かれていないことは、分からないと書きます。
      </p>
      <Heading as="h2" id="kijunbi">
        法律の基準日
      </Heading>
      <p>
        条文の説明は、2026年6月25日に施行された社会福祉法によります。2026年11月21日に確かめました。公開されている複製で読んだため、実務で使う前に
        <a href="https://laws.e-gov.go.jp/law/326AC0000000045">e-Gov 法令検索</a>
        の原文と照らし合わせてください。2027年4月1日からどう変わるかは、
        <Link to="/docs/law/kaisei-2026">2026年の改正のページ</Link>
        に、分かったことと分からないことを分けて書いています。
      </p>
      <Heading as="h2" id="mikakunin">
        確かめられていないこと
      </Heading>
      <ul>
        <li>2027年4月1日に施行される改正の、第106条の3から第106条の11、第107条、第108条への影響</li>
        <li>令和7年度の実施市町村数の実績と、令和8年度の数</li>
        <li>事例のまちの、いまの様子（資料に書かれた時期の姿を紹介しています）</li>
        <li>令和6年度の実施市町村の完全な一覧（資料の一部が欠けています）</li>
      </ul>
      <p>
        やさしい日本語のページにある110・119・189は、広く知られた国の共通の番号です。下の資料によるものではありません。
      </p>
      <Heading as="h2" id="shiryo">
        もとにした資料
      </Heading>
      <p>
        <Link to="/about/sources">出典の一覧</Link>
        に、資料の名前、日付、確かめた日、もとにしているページをまとめています。
      </p>
      <Heading as="h2" id="privacy">
        あなたの記録の扱い
      </Heading>
      <p>
        このサイトは、登録もクッキーも使いません。学習の記録は、お使いの端末のブラウザの中だけに残り、外へは送られません。
        <Link to="/progress">学習記録のページ</Link>で、書き出すことも、すべて消すこともできます。
      </p>
      <Heading as="h2" id="license">
        使うときの決まり
      </Heading>
      <p>
        文章と問題は CC BY 4.0、プログラムは MIT
        ライセンスで使えます。法令の文言は著作権の対象ではありません。使っている部品は、
        <Link to="/about/licences">部品とライセンスの一覧</Link>にあります。
      </p>
      <Heading as="h2" id="accessibility">
        アクセシビリティ
      </Heading>
      <p>
        だれにでも使えるサイトにするために目ざしていることと、試した結果を、
        <Link to="/about/accessibility">アクセシビリティ方針と試験結果</Link>
        に書いています。
      </p>
    </main>
  );
}
