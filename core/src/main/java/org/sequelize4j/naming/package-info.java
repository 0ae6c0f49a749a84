/**
 * How names are made from names: plural table names, singular aliases, foreign keys, snake case, and the suggestion of
 * a name that was probably meant.
 *
 * <p>Everything here is a function of its arguments. The outcome is a contract with databases that Sequelize 6 has
 * created: whoever moves a schema over finds the same tables and columns.
 */
@NullMarked
package org.sequelize4j.naming;

import org.jspecify.annotations.NullMarked;
