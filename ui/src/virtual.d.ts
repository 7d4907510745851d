// The modules that ui/build makes: sentences of locales/, the pages of assets/help, the licences of the tree.

declare module "virtual:sentences/*" {
  const text: string;
  export default text;
}

declare module "virtual:help/*" {
  const pages: import("./pages/help/pages").HelpPages;
  export default pages;
}

declare module "virtual:notices" {
  const about: import("./pages/about/notices").About;
  export default about;
}
