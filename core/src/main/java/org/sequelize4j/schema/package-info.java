/** From definitions to tables, from the live database to tables, the difference between the two, and the DDL for it. */
@NullMarked
package org.sequelize4j.schema;

import org.jspecify.annotations.NullMarked;
