export default {
  input: './obj/v1.json',
  output: { path: './obj/hey', importFileExtension: '.js' },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
};
