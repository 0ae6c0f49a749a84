/** What typed models add to the dynamic ones, on every database. */
@NullMarked
package org.sequelize4j.behaviour.typed;

import org.jspecify.annotations.NullMarked;
