package org.sequelize4j.sql;

/** One statement that reads or writes rows. */
public sealed interface Statement permits Select, Insert, Update, UpdateRows, Delete {}
