/** What the user asked for: conditions, attributes, includes, order and page, resolved against the definitions. */
@NullMarked
package org.sequelize4j.query;

import org.jspecify.annotations.NullMarked;
