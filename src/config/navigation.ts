import type {ThemeConfig} from '@docusaurus/preset-classic';
import {site} from '../../site.config';

/** Header: where each kind of visitor starts. Kept short so that it stays on one line. */
export const navbar = {
  title: site.title,
  logo: {alt: '', src: 'img/logo.svg', width: 34, height: 34},
  items: [
    {to: '/learn', label: 'まなぶ', position: 'left'},
    {
      type: 'dropdown',
      label: 'しらべる',
      position: 'left',
      items: [
        {to: '/docs/concepts', label: '● 考え方とことば'},
        {to: '/docs/system', label: '◆ 制度のしくみ'},
        {to: '/docs/law', label: '■ 条文を読む'},
        {to: '/docs/misconceptions', label: '▲ よくある誤解'},
        {to: '/docs/methods', label: '▶ 進め方の道具'},
        {to: '/docs/roles', label: '▶ 担い手と技術'},
        {to: '/docs/data', label: '数字と年表'},
        {to: '/glossary', label: '用語集'},
      ],
    },
    {to: '/cases', label: '事例', position: 'left'},
    {to: '/train', label: '研修をひらく', position: 'left'},
    {
      type: 'dropdown',
      label: 'やさしい日本語',
      to: '/docs/easy',
      position: 'left',
      items: [
        {to: '/docs/easy', label: '○ やさしい日本語のページ'},
        {to: '/suki', label: '「好き」から見つける'},
        {to: '/municipalities', label: 'うちのまちは？'},
        {to: '/leaflet', label: '持ち帰るちらし'},
      ],
    },
    {type: 'search', position: 'right'},
  ],
} satisfies ThemeConfig['navbar'];

/** Footer: everything that is not on the way, and what the law pages rest on. */
export const footer = {
  links: [
    {
      title: 'まなぶ',
      items: [
        {label: '学習コース', to: '/learn'},
        {label: '分かれ道の事例', to: '/scenarios'},
        {label: '今日の復習', to: '/review'},
        {label: '学習記録', to: '/progress'},
        {label: 'ダウンロード', to: '/downloads'},
      ],
    },
    {
      title: 'しらべる',
      items: [
        {label: '検索', to: '/search'},
        {label: '用語集', to: '/glossary'},
        {label: '制度の動きとお知らせ', to: '/blog'},
      ],
    },
    {
      title: 'やさしい日本語',
      items: [
        {label: 'やさしい日本語のページ', to: '/docs/easy'},
        {label: '「好き」から見つける', to: '/suki'},
        {label: 'うちのまちは？', to: '/municipalities'},
        {label: '持ち帰るちらし', to: '/leaflet'},
        {label: '家族と話すシート', to: '/family-sheet'},
      ],
    },
    {
      title: 'このサイトについて',
      items: [
        {label: 'このサイトについて', to: '/about'},
        {label: '出典の一覧', to: '/about/sources'},
        {label: 'アクセシビリティ方針', to: '/about/accessibility'},
        {label: '部品とライセンス', to: '/about/licences'},
      ],
    },
  ],
  copyright: `運営：${site.operator}。この解説は、2026年6月25日に施行された社会福祉法の条文にもとづいています。社会福祉法の改正（令和8年法律第51号）が公布され、多くの部分は2027年4月1日に施行されます。文章は CC BY 4.0、プログラムは MIT ライセンスで使えます。`,
} satisfies ThemeConfig['footer'];
