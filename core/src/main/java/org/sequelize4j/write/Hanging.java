package org.sequelize4j.write;

import java.util.List;
import org.sequelize4j.definition.Dependency;
import org.sequelize4j.instance.RowInstance;

/**
 * Rows that hang on others which are destroyed. They are read, with what hangs on them in turn, before anything is changed, so that
 * what is forbidden at any depth is refused then.
 *
 * @param dependency what becomes of them
 * @param rows of its holder
 * @param below what hangs on rows that are destroyed with these
 */
record Hanging(Dependency dependency, List<RowInstance> rows, List<Hanging> below) {}
