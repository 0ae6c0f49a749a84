// The tables of the benchmarks as models. Their columns are written with underscores, and they have no timestamps of their own.
const { DataTypes } = require('sequelize');

exports.define = (sequelize) => {
  const model = (name, attributes) =>
    sequelize.define(name, { id: { type: DataTypes.INTEGER, primaryKey: true, autoIncrement: true }, ...attributes },
      { tableName: `${name}s`, underscored: true, timestamps: false });
  const { STRING, INTEGER, DOUBLE, DATE } = DataTypes;
  const author = model('author', { name: STRING, email: STRING, age: INTEGER, rating: DOUBLE, joinedAt: DATE });
  const profile = model('profile', { bio: STRING, website: STRING, followers: INTEGER, seenAt: DATE });
  const post = model('post', { title: STRING, body: STRING, likes: INTEGER, publishedAt: DATE });
  const comment = model('comment', { writer: STRING, body: STRING, likes: INTEGER, writtenAt: DATE });
  const tag = model('tag', { name: STRING, colour: STRING });
  const note = model('note', { title: STRING, body: STRING, likes: INTEGER, score: DOUBLE, writtenAt: DATE });
  const postTag = sequelize.define('postTag', {}, { tableName: 'post_tags', underscored: true, timestamps: false });

  author.hasOne(profile);
  profile.belongsTo(author);
  author.hasMany(post);
  post.belongsTo(author);
  post.hasMany(comment);
  comment.belongsTo(post);
  post.belongsToMany(tag, { through: postTag });
  tag.belongsToMany(post, { through: postTag });
  return { author, profile, post, comment, tag, note };
};
