/** From a query to a load plan: one root statement, then fetch steps. Pure: runs nothing. */
@NullMarked
package org.sequelize4j.plan;

import org.jspecify.annotations.NullMarked;
