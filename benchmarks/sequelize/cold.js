// A whole program: opens Sequelize, finds one row and prints it.
const { open } = require('./open');

const main = async () => {
  const { sequelize, models } = await open(process.argv[2]);
  console.log(JSON.stringify(await models.author.findByPk(1)));
  await sequelize.close();
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
