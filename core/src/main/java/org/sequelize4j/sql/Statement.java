package org.sequelize4j.sql;

/** One statement that reads or writes rows. */
public sealed interface Statement permits Select, Insert, InsertColumns, Update, UpdateRows, Delete {}
