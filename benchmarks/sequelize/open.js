// Opens Sequelize as every program here does: told the dialect and its other options as JSON.
const { Sequelize } = require('sequelize');
const { define } = require('./models');

exports.open = async (told) => {
  const options = JSON.parse(told);
  if (options.dialect === 'postgres') {
    require('pg').defaults.parseInt8 = true; // keys are no strings
  }
  const sequelize = new Sequelize({ ...options, logging: false });
  if (options.dialect === 'sqlite') {
    await sequelize.query('PRAGMA synchronous = NORMAL');
    await sequelize.query('PRAGMA busy_timeout = 10000');
  }
  return { sequelize, models: define(sequelize) };
};
