import type {ThemeConfig} from '@docusaurus/preset-classic';

/** Header: where each kind of visitor starts. Kept short so that it stays on one line. */
export const navbar = {
  title: '地域共生まなびば',
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
