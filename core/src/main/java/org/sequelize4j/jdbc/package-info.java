/** Connections, transactions, execution of statements and translation of their failures. */
@NullMarked
package org.sequelize4j.jdbc;

import org.jspecify.annotations.NullMarked;
