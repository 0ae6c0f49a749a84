// The ten workloads, each as the documents of Sequelize do it, and what their answers are in plain values.
const { Op } = require('sequelize');

exports.workloads = (sequelize, { author, profile, post, comment, tag, note }) => ({
  1: (id) => author.findByPk(id),
  2: () => post.findAll(),
  3: (last) => author.findAll({ where: { id: { [Op.lte]: last } }, include: post, order: ['id'] }),
  4: () => author.findAll({ include: profile }),
  5: (last) => post.findAll({
    where: { id: { [Op.lte]: last } },
    include: { model: tag, through: { attributes: [] } },
    order: ['id'],
  }),
  6: (values) => note.create(values),
  // A transaction for all or none; SQLite tells no keys of many rows, so there they are created one by one.
  7: (values) => sequelize.transaction(async (transaction) => {
    if (sequelize.getDialect() !== 'sqlite') {
      return note.bulkCreate(values, { transaction });
    }
    const notes = [];
    for (const each of values) {
      notes.push(await note.create(each, { transaction }));
    }
    return notes;
  }),
  8: async (id, likes) => {
    const found = await note.findByPk(id);
    found.likes = likes;
    return found.save();
  },
  9: async (id) => {
    const found = await author.findByPk(id);
    found.profile = await found.getProfile();
    return found;
  },
  10: (limit) => author.findAll({ include: { model: post, include: comment }, order: ['id'], limit }),
});

const row = (instance, ...below) => {
  const { ...values } = instance.get({ plain: true });
  below.forEach((name) => delete values[name]);
  return values;
};
const withProfile = (author) => ({ author: row(author, 'profile'), profile: row(author.profile) });
const withComments = (post) => ({ post: row(post, 'comments'), comments: post.comments.map((each) => row(each)) });

exports.answers = {
  1: (found) => row(found),
  2: (found) => found.map((each) => row(each)),
  3: (found) => found.map((each) => ({ author: row(each, 'posts'), posts: each.posts.map((post) => row(post)) })),
  4: (found) => found.map(withProfile),
  5: (found) => found.map((each) => ({ post: row(each, 'tags'), tags: each.tags.map((tag) => row(tag)) })),
  6: (created) => created.id,
  7: (created) => created.map((each) => each.id),
  8: (changed) => row(changed),
  9: withProfile,
  10: (found) => found.map((each) => ({ author: row(each, 'posts'), posts: each.posts.map(withComments) })),
};
