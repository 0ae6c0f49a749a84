// Does workloads on request: reads a line of JSON, writes one.
//   {"workload": 3, "arguments": [100]}                 answers in plain values
//   {"workload": 3, "turns": [[100], [100]]}            does it once with each arguments, and tells the nanoseconds of all
// Started with the dialect and, as JSON, the options of Sequelize.
const readline = require('node:readline');
const { open } = require('./open');
const { workloads, answers } = require('./workloads');

const main = async () => {
  const { sequelize, models } = await open(process.argv[2]);
  const work = workloads(sequelize, models);
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    const operation = work[request.workload];
    if (request.turns) {
      const begin = process.hrtime.bigint();
      for (const turn of request.turns) {
        await operation(...turn);
      }
      console.log(String(process.hrtime.bigint() - begin));
    } else {
      console.log(JSON.stringify(answers[request.workload](await operation(...request.arguments))));
    }
  }
  await sequelize.close();
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
