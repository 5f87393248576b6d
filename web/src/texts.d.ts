// Assembly is bundled as text.
declare module "*.s" {
  const text: string;
  export default text;
}
