/** The databases: schemas and rows, read by plain JDBC. */
@NullMarked
package org.sequelize4j.conformance.database;

import org.jspecify.annotations.NullMarked;
