/** The SQL tree of one statement, the same for every database. */
@NullMarked
package org.sequelize4j.sql;

import org.jspecify.annotations.NullMarked;
