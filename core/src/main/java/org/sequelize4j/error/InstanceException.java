package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** An instance cannot do what was asked in its present state (Sequelize: InstanceError). Nothing was changed. */
public class InstanceException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public InstanceException(String message) {
        super(message);
    }

    public InstanceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
