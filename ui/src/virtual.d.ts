// The modules that ui/build makes: sentences of locales/, and the pages of assets/help.

declare module "virtual:sentences/*" {
  const text: string;
  export default text;
}

declare module "virtual:help/*" {
  const pages: import("./pages/help/pages").HelpPages;
  export default pages;
}
