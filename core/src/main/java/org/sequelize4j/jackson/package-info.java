/** How Jackson 3 writes instances; found by it when it looks for modules, and never needed by anything else here. */
@NullMarked
package org.sequelize4j.jackson;

import org.jspecify.annotations.NullMarked;
